import { v5 } from 'uuid';

/** An id for a row that has no key of its own: the same at every load. */
export const derivedId = (ownerId: string, what: string): string => v5(what, ownerId);
