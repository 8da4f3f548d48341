import { data, redirect, type ActionFunctionArgs } from '@remix-run/node';
import type { z } from 'zod';
import type { Question } from '~/domain/access/may';
import { MAX_FILES, MAX_UPLOAD_BYTES } from '~/domain/attachment/limits';
import { refused, type Outcome, type Refusal } from '~/domain/outcome';
import type { RefusalCode } from '~/domain/refusal';
import { refusalSentence } from '~/messages/refusals';
import { recordRefusal } from '~/platform/db/change.server';
import type { Happening } from '~/platform/db/events.server';
import { formResult, parseEntries, refusalAnswer, type FormResult } from './form.server';
import { enterProgramma, type Asks, type Guarded } from './guarded.server';
import { drain, receiveUpload, type Upload, type UploadedFile } from './receive-upload.server';

/** What became of one file; `again` when sending the same bytes once more may help. */
export type FileResult = { name: string; ok: boolean; message: string; again: boolean };
/** What an upload page gets back: as any form, and what became of each file. */
export type UploadResult = FormResult & { files: FileResult[] };

export type UploadForm<S extends z.ZodType, T> = {
  /** What the service behind it asks of domain/access. */
  question: Question;
  attempt: (args: Guarded) => Happening;
  /** Asked before a byte is taken in, so that a stranger can't fill the disk. */
  allowed: (args: Guarded) => Promise<Outcome<unknown>>;
  schema: S;
  /** Only one file belongs here. */
  single?: true;
  /** What is said of a file of a kind that belongs nowhere, where only one kind belongs here. */
  otherKind?: RefusalCode;
  /** Keeps the file or refuses it; every file is a change of its own. */
  run: (args: Guarded & { input: z.infer<S>; file: UploadedFile }) => Promise<Outcome<T>>;
  said: (value: T) => string;
};

/** The form as a page also knows where to go on. */
export type UploadPage<S extends z.ZodType, T> = UploadForm<S, T> & {
  next: (values: T[], args: Guarded & { input: z.infer<S> }) => string;
};

type Failure = Exclude<Outcome<never>, { ok: true }>;
type Worked<S, T> = {
  upload: Upload;
  input?: z.infer<S>;
  files: FileResult[];
  done: T[];
  /** Refused as a whole, before any file was looked at. */
  failed?: Failure;
};

/** The form as a page: when every file came in on to the next page, else the page again with a sentence per file. */
export function uploadAction<S extends z.ZodType, T>(form: UploadPage<S, T>) {
  const action = async (args: ActionFunctionArgs) => {
    const guard = await enterProgramma(args);
    const { upload, input, files, done, failed } = await work(form, guard);
    if (failed) {
      const answer = refusalAnswer(failed, upload);
      return data<UploadResult>({ ...answer.data, files: [] }, answer.init ?? {});
    }
    if (files.every((file) => file.ok))
      throw redirect(form.next(done, { ...guard, input: input as z.infer<S> }));
    const errors = Object.fromEntries(
      files.flatMap((file, index) => (file.ok ? [] : [[`bestand-${index}`, file.message]])),
    );
    return data<UploadResult>({ ...formResult([], upload), errors, files }, { status: 422 });
  };
  return Object.assign(action, { asks: form.question } satisfies Asks);
}

/** The same for a script that sends the files one by one and shows how far each is. */
export function uploadResource<S extends z.ZodType, T>(form: UploadForm<S, T>) {
  const action = async (args: ActionFunctionArgs) => {
    const guard = await enterProgramma(args);
    const { upload, files, failed } = await work(form, guard);
    if (failed) {
      const answer = refusalAnswer(failed, upload);
      const message = Object.values(answer.data.errors)[0] ?? '';
      return Response.json({ ok: false, message, again: false }, { status: answer.init?.status ?? 422 });
    }
    const [file] = files;
    const { ok = false, message = '', again = false } = file ?? {};
    return Response.json({ ok, message, again }, { status: ok ? 200 : 422 });
  };
  return Object.assign(action, { asks: form.question } satisfies Asks);
}

async function work<S extends z.ZodType, T>(form: UploadForm<S, T>, guard: Guarded): Promise<Worked<S, T>> {
  const nothing: Upload = { values: {}, lists: {}, taken: [], tooMany: false };
  const attempt = form.attempt(guard);
  const refuseAll = async (failed: Failure, upload = nothing): Promise<Worked<S, T>> => {
    await recordRefusal(guard.ctx, attempt, failed);
    return { upload, files: [], done: [], failed };
  };
  const allowed = await form.allowed(guard);
  if (!allowed.ok) {
    await drain(guard.request);
    return refuseAll(allowed);
  }
  const upload = await receiveUpload(guard.request, form.single ? 1 : MAX_FILES);
  try {
    const parsed = parseEntries(form.schema, upload);
    if (!parsed.ok) return await refuseAll(refused(...parsed.reasons), upload);
    const many = form.single ? 'one_file_only' : 'files_too_many';
    const whole: Refusal = { code: upload.tooMany ? many : 'file_missing', field: 'bestanden' };
    if (upload.taken.length === 0 || (upload.tooMany && form.single))
      return await refuseAll(refused(whole), upload);
    const worked: Worked<S, T> = { upload, input: parsed.input, files: [], done: [] };
    for (const taken of upload.taken) {
      const outcome = taken.ok
        ? await form.run({ ...guard, input: parsed.input, file: taken.file })
        : refused({ code: codeOf(taken.code, form), params: { name: taken.name } });
      if (!taken.ok) await recordRefusal(guard.ctx, attempt, outcome as Failure);
      const name = taken.ok ? taken.file.name : taken.name;
      if (outcome.ok) worked.done.push(outcome.value);
      else if (outcome.kind !== 'refused') return { ...worked, failed: outcome };
      const message = outcome.ok ? form.said(outcome.value) : outcome.reasons.map(refusalSentence).join(' ');
      const again = !taken.ok && (taken.code === 'file_half' || taken.code === 'file_not_stored');
      worked.files.push({ name, ok: outcome.ok, message, again });
    }
    if (upload.tooMany) {
      worked.files.push({ name: '', ok: false, message: refusalSentence(whole), again: false });
    }
    return worked;
  } finally {
    // What a service kept stays; all else goes.
    for (const taken of upload.taken) if (taken.ok) await taken.file.drop();
  }
}

const codeOf = (code: RefusalCode, { otherKind }: { otherKind?: RefusalCode }): RefusalCode =>
  code === 'file_type_unknown' ? (otherKind ?? code) : code;

const ID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const UPLOADS = new RegExp(
  `^/[^/]+/(?:vergaderingen/${ID}/(?:punten/${ID}/bijlagen|bijlagen/${ID}/versies)|overleggen/${ID}/voorstel/${ID}/bijlagen|bouwstenen/${ID}/bestanden|acties/${ID}/meldingen/${ID}/bewijs|spreadsheets/nieuw)(?:/bestand)?(?:\\.data)?$`,
  'i',
);

/** Bytes that an address for files takes; undefined for every other address. */
export const uploadLimit = (pathname: string): number | undefined =>
  UPLOADS.test(pathname) ? MAX_UPLOAD_BYTES : undefined;
