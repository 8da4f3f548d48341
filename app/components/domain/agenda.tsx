import type { ComponentPropsWithoutRef, ReactNode } from 'react';
import { AppLink } from '~/components/ui/app-link';
import { classNames } from '~/components/ui/class-names';
import { Icon } from '~/components/ui/icon';

/** The list of agendapunten; put `AgendaRow` and `AgendaGroup` in it. */
export function AgendaList({
  label,
  readOnly = false,
  children,
}: {
  label?: string;
  readOnly?: boolean;
  children: ReactNode;
}) {
  return (
    <ol className={classNames('agenda', readOnly && 'agenda--lees')} aria-label={label}>
      {children}
    </ol>
  );
}

export type AgendaRowProps = {
  /** "3a", computed */
  number: string;
  title: ReactNode;
  href?: string;
  /** The one that is open now: white plane with a bar. */
  open?: boolean;
  /** "13.40 uur" */
  time?: string;
  /** "25 min" */
  duration?: string;
  /** PurposeLabel, papers, who brings it, WorkingHere: one line under the title. */
  below?: ReactNode;
  /** MoveButtons. */
  move?: ReactNode;
  /** The handle to drag by; only where one may reorder. */
  handle?: ReactNode;
} & ReorderProps;

/** What a row that can be moved needs; `drop` draws where what is dragged would land. */
type ReorderProps = { id?: string; drop?: 'before' | 'after' | 'inside' | null } & Pick<
  ComponentPropsWithoutRef<'li'>,
  'onDragOver' | 'onDragLeave' | 'onDrop' | 'onKeyDown'
>;

/** One agendapunt. Without handle and buttons the columns stay, so that numbers and times keep their place. */
export function AgendaRow(props: AgendaRowProps) {
  const {
    number,
    title,
    href,
    open = false,
    time,
    duration,
    below,
    move,
    handle,
    id,
    drop,
    ...events
  } = props;
  return (
    <li id={id} data-drop={drop ?? undefined} {...events}>
      <div className={classNames('punt', open && 'punt--open', !handle && !move && 'punt--lees')}>
        {handle ?? <span className="greep-leeg" />}
        <span className="nr">{number}</span>
        <div>
          <h3>
            {href ? (
              <AppLink href={href} aria-current={open ? 'true' : undefined}>
                {title}
              </AppLink>
            ) : (
              title
            )}
          </h3>
          {below ? <div className="onder">{below}</div> : null}
        </div>
        <p className="tijd">
          {time}
          {duration ? <small>{duration}</small> : null}
        </p>
        {move ? <div className="verplaats">{move}</div> : null}
      </div>
    </li>
  );
}

/** A heading item with its sub-items 3a, 3b under it. `row` shows the parent itself as a full row when it has content. */
export function AgendaGroup(
  props: {
    number: string;
    title: ReactNode;
    href?: string;
    open?: boolean;
    below?: ReactNode;
    row?: ReactNode;
    handle?: ReactNode;
    move?: ReactNode;
    children: ReactNode;
  } & ReorderProps,
) {
  const {
    number,
    title,
    href,
    open = false,
    below,
    row,
    handle,
    move,
    children,
    id,
    drop,
    ...events
  } = props;
  return (
    <li className="groep" id={id} data-drop={drop ?? undefined} {...events}>
      {row ?? (
        <div className="groepkop">
          {handle ?? <span />}
          <span className="nr">{number}</span>
          <div>
            <h3>
              {href ? (
                <AppLink href={href} aria-current={open ? 'true' : undefined}>
                  {title}
                </AppLink>
              ) : (
                title
              )}
            </h3>
            {below ? <div className="onder">{below}</div> : null}
          </div>
          <span className="geen-tijd" />
          {move ? <div className="verplaats">{move}</div> : null}
        </div>
      )}
      <ol>{children}</ol>
    </li>
  );
}

/** The handle for the mouse; the keyboard has the buttons. */
export function DragHandle({ number, ...rest }: { number: string } & ComponentPropsWithoutRef<'span'>) {
  return (
    <span className="greep" title={`Sleep punt ${number}`} aria-hidden="true" draggable {...rest}>
      <Icon name="handle" />
    </span>
  );
}

/** Someone else works on this one now. */
export function WorkingHere({ children }: { children: ReactNode }) {
  return (
    <span className="wie-hier">
      <span className="stip" />
      {children}
    </span>
  );
}

/** Who else has this page open: working (full dot) or reading (open dot). */
export function AlsoHere({ people }: { people: { key: string; text: string; working: boolean }[] }) {
  return (
    <ul>
      {people.map((person) => (
        <li key={person.key}>
          <span className={classNames('stip', !person.working && 'stip--leeg')} />
          {person.text}
        </li>
      ))}
    </ul>
  );
}
