import { useId } from 'react';

/** How far something is, always with the words beside it: "3 van 8 MB". */
export function ProgressBar({
  label,
  value,
  max = 100,
  text,
}: {
  label: string;
  value: number;
  max?: number;
  text?: string;
}) {
  const id = useId();
  return (
    <span className="voortgang">
      <progress
        className="balkje"
        aria-label={label}
        aria-describedby={text ? id : undefined}
        value={value}
        max={max}
      >
        {text ?? `${Math.round((value / max) * 100)}%`}
      </progress>
      {text ? (
        <span id={id} className="klein bij">
          {text}
        </span>
      ) : null}
    </span>
  );
}
