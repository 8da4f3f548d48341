import { createContext, useContext } from 'react';

/** The nonce of this answer's content security policy; the server provides it, the browser needs none. */
export const NonceContext = createContext<string | undefined>(undefined);

export const useNonce = () => useContext(NonceContext);
