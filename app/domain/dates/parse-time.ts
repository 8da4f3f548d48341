/**
 * Reads a time as Dutch officials write it: "13:30", "13.30 uur", "9.00", "1330", "9 uur". Undefined when the
 * clock never shows it (25:99).
 */
export function parseDutchTime(input: string): string | undefined {
  const text = input.trim().toLowerCase();
  const match =
    /^(\d{1,2})(?:[.:h](\d{2}))?(?:\s*uur)?$/.exec(text) ?? /^(\d{2})(\d{2})(?:\s*uur)?$/.exec(text);
  if (!match) return undefined;
  const [hours, minutes] = [Number(match[1]), Number(match[2] ?? '0')];
  if (hours > 23 || minutes > 59) return undefined;
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}
