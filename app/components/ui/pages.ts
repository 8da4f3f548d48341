/** Which page numbers to show: the first, the last, and those around the current one; 'gap' where some are left out. */
export function pagesToShow(current: number, total: number): (number | 'gap')[] {
  const wanted = [1, current - 1, current, current + 1, total].filter((page) => page >= 1 && page <= total);
  const pages = [...new Set(wanted)].sort((a, b) => a - b);
  return pages.flatMap((page, index) => {
    const step = page - (pages[index - 1] ?? page - 1);
    if (step === 2) return [page - 1, page];
    return step > 2 ? ['gap' as const, page] : [page];
  });
}
