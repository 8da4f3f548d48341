import { z } from 'zod';
import { amountAlone, parseCell } from '~/domain/amount-series/parse';
import { choiceField, textField, versionField } from '~/domain/form/fields';
import { parsePercentage } from './percentage';
import { shareKinds, type Share } from './share';

const text = z.string().catch('');

/** The form in which the share of an action is said: one kind, and what goes with that kind. */
export const shareSchema = z
  .object({
    share: choiceField(shareKinds),
    thousands: text,
    basisPoints: text,
    shareNote: textField(),
    version: versionField,
  })
  .transform(({ share, thousands, basisPoints, ...rest }, context): ShareInput => {
    const wrong = (field: 'thousands' | 'basisPoints', message: string) => {
      context.addIssue({ code: 'custom', message, path: [field] });
      return z.NEVER;
    };
    if (share === 'niet_te_becijferen') return { ...rest, share: { kind: share } };
    if (share === 'percentage') {
      const read = parsePercentage(basisPoints);
      return read === null
        ? wrong('basisPoints', 'action_share_not_percentage')
        : { ...rest, share: { kind: share, basisPoints: read } };
    }
    const parsed = parseCell(thousands);
    if (!parsed.ok) return wrong('thousands', amountAlone(parsed.reason, 'action_share_not_amount'));
    return parsed.cell.kind === 'amount'
      ? { ...rest, share: { kind: share, thousands: parsed.cell.thousands } }
      : wrong('thousands', 'action_share_not_amount');
  });

export type ShareInput = { share: Share; shareNote: string; version: number };
