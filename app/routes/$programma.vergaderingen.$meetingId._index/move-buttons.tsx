import type { FormEvent } from 'react';
import { IconButton } from '~/components/ui/button';
import { Icon } from '~/components/ui/icon';
import { paths } from '~/paths';

type Props = {
  p: string;
  meetingId: string;
  itemId: string;
  number: string;
  /** Where it stands on this page: "<parent or empty>:<index>". */
  seen: string;
  isFirst: boolean;
  isLast: boolean;
  onMove: (kind: 'up' | 'down') => void;
};

/** Up and down. A plain form without JavaScript; with it the row moves at once. */
export function MoveButtons({ p, meetingId, itemId, number, seen, isFirst, isLast, onMove }: Props) {
  function submit(event: FormEvent<HTMLFormElement>) {
    const button = (event.nativeEvent as SubmitEvent).submitter;
    if (!(button instanceof HTMLButtonElement)) return;
    event.preventDefault();
    onMove(button.value === 'omhoog' ? 'up' : 'down');
  }
  return (
    <form
      className="verplaats"
      method="post"
      action={paths.itemPlace(p, meetingId, itemId)}
      onSubmit={submit}
    >
      <input type="hidden" name="seen" value={seen} />
      <IconButton
        type="submit"
        name="direction"
        value="omhoog"
        label={`Punt ${number} omhoog`}
        disabled={isFirst}
      >
        <Icon name="up" />
      </IconButton>
      <IconButton
        type="submit"
        name="direction"
        value="omlaag"
        label={`Punt ${number} omlaag`}
        disabled={isLast}
      >
        <Icon name="down" />
      </IconButton>
    </form>
  );
}
