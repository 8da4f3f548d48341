import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import type { Question } from '~/domain/access/may';
import type { Ctx } from '~/domain/context';
import type { Entered } from '~/platform/db/actor.server';
import { isId } from '~/domain/id';
import { now } from '~/platform/outside/clock.server';
import { paths } from '~/paths';
import { entered } from './session.server';

type RouteArgs = LoaderFunctionArgs | ActionFunctionArgs;

export type Guarded = {
  ctx: Ctx;
  programma: NonNullable<Entered['programma']>;
  person: Entered['person'];
  /** Every programma in which this person has a role today. */
  programmas: Entered['programmas'];
  request: Request;
  params: RouteArgs['params'];
};

/** What a loader or action says of itself, for `npm run routes`; the suite fails on a route without it. */
export type Asks = { asks: Question | `open: ${string}` | `self: ${string}` };

/** The answer for what is hidden and for what does not exist: the same. */
export const notFound = (): Response =>
  new Response('Niet gevonden', { status: 404, statusText: 'Not Found' });

export const forbiddenResponse = (): Response =>
  new Response('Dit mag u niet wijzigen', { status: 403, statusText: 'Forbidden' });

/** Who asks, or a redirect to sign in, or 404 when the programma is not theirs. */
export async function enterProgramma(args: RouteArgs): Promise<Guarded> {
  const found = await entered(args.request, args.context, args.params['programma'] ?? null);
  if (!found) throw redirect(paths.signIn(pathOf(args.request)));
  if (!found.programma || !found.actor) throw notFound();
  for (const [name, value] of Object.entries(args.params)) {
    if (name.endsWith('Id') && !isId(value)) throw notFound();
  }
  return {
    ctx: { actor: found.actor, now: now(), origin: originOf(args) },
    programma: found.programma,
    person: found.person,
    programmas: found.programmas,
    request: args.request,
    params: args.params,
  };
}

/** Request id and address, as kept with events. */
export const originOf = (args: RouteArgs): string => {
  const { requestId, ip } = args.context as { requestId?: string; ip?: string };
  return `${requestId ?? '-'} ${ip ?? '-'}`;
};

/** Path and search of this request, to come back to after signing in. */
function pathOf(request: Request): string {
  const url = new URL(request.url);
  url.searchParams.delete('_data');
  url.searchParams.delete('_routes');
  return `${url.pathname.replace(/\.data$/, '')}${url.search}`;
}

/**
 * A loader of a signed-in page. `question` is what the query behind it asks of `domain/access`, for the thing at hand
 * or through the matching where-clause.
 */
export function guarded<T>(question: Question, handler: (args: Guarded) => Promise<T>) {
  const loader = async (args: LoaderFunctionArgs): Promise<T> => handler(await enterProgramma(args));
  return Object.assign(loader, { asks: question } satisfies Asks);
}

/** A loader or action that anyone may reach, with the reason why that is right. */
export function openToAll<T, A extends RouteArgs>(reason: string, handler: (args: A) => Promise<T>) {
  return Object.assign((args: A) => handler(args), { asks: `open: ${reason}` } satisfies Asks);
}

/** A loader or action about the own session, outside any programma. */
export function ownSession<T, A extends RouteArgs>(
  reason: string,
  handler: (args: A & { found: Entered; origin: string }) => Promise<T>,
) {
  const run = async (args: A): Promise<T> => {
    const found = await entered(args.request, args.context, null);
    if (!found) throw redirect(paths.signIn(pathOf(args.request)));
    return handler({ ...args, found, origin: originOf(args) });
  };
  return Object.assign(run, { asks: `self: ${reason}` } satisfies Asks);
}
