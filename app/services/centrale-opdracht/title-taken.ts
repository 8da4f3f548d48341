/** Two parts with one title can't be told apart in a checklist. */
export const titleTaken = (
  parts: readonly { id: string; title: string }[],
  title: string,
  except?: string,
): boolean => parts.some((part) => part.id !== except && part.title.toLowerCase() === title.toLowerCase());
