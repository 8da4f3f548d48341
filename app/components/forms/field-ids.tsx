import { createContext, useContext, type ReactNode } from 'react';

const Scope = createContext('');

/** Two forms with the same field names on one page: give each its own scope, so that ids stay unique. */
export function FormScope({ name, children }: { name: string; children: ReactNode }) {
  return <Scope.Provider value={`${name}-`}>{children}</Scope.Provider>;
}

/** The id of a field follows from its name, so that the error summary can link to it without being told. */
export function useFieldId(name: string): string {
  const scope = useContext(Scope);
  return fieldId(name, scope);
}

/** What ids within the nearest `FormScope` begin with; empty outside one. */
export function useScope(): string {
  return useContext(Scope);
}

/** `partijen[]` and `partijen` share one id: the error is about the group. */
export function fieldId(name: string, scope = ''): string {
  return `veld-${scope}${name.replace(/[^A-Za-z0-9_]+/g, '-').replace(/^-+|-+$/g, '')}`;
}
