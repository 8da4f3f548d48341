import { useNavigation } from '@remix-run/react';
import { useEffect, useState, type MouseEvent, type ReactNode } from 'react';
import { Button, type ButtonProps } from '~/components/ui/button';

/** Say it only when it takes longer than this; before that a changing button is only noise. */
const PATIENCE_MS = 1000;

/**
 * The button that sends its form. Pressing twice sends once. After a second it says that it is busy, in words.
 * Works in a `Form`; in a plain `form` it is an ordinary button.
 */
export function SubmitButton({
  busyLabel = 'Bezig met bewaren',
  onClick,
  children,
  ...rest
}: Omit<ButtonProps, 'type'> & { busyLabel?: string }) {
  const navigation = useNavigation();
  const [pressed, setPressed] = useState(false);
  const [slow, setSlow] = useState(false);
  const busy = pressed && navigation.state !== 'idle';

  useEffect(() => {
    if (navigation.state === 'idle') {
      setPressed(false);
      setSlow(false);
      return;
    }
    const timer = setTimeout(() => setSlow(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [navigation.state]);

  function handleClick(event: MouseEvent<HTMLButtonElement>) {
    if (busy) event.preventDefault();
    else setPressed(true);
    onClick?.(event);
  }

  return (
    <Button type="submit" aria-disabled={busy || undefined} onClick={handleClick} {...rest}>
      {busy && slow ? busyLabel : children}
    </Button>
  );
}

/** The buttons under a form: the main one first, then the way out. */
export function FormActions({ children }: { children: ReactNode }) {
  return <div className="formknoppen">{children}</div>;
}
