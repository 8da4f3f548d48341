export const PAGE_SIZE = 50;

export type Paged = { page: number; pageCount: number; from: number; to: number; total: number };

/** Where a page lies in a list; a page past the end is the last one. */
export function pageOf(asked: number, total: number, size = PAGE_SIZE): Paged {
  const pageCount = Math.max(1, Math.ceil(total / size));
  const page = Math.min(Math.max(1, asked), pageCount);
  const from = total === 0 ? 0 : (page - 1) * size + 1;
  return { page, pageCount, from, to: Math.min(page * size, total), total };
}
