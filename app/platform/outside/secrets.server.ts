import { createHash, randomBytes } from 'node:crypto';

/** SHA-256 in hex: how links and session ids are stored. */
export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/** 256 bits, for cookies and links. */
export const newSecret = (): string => randomBytes(32).toString('base64url');
