import type { ComponentPropsWithoutRef, ReactNode } from 'react';
import { AppLink, type AppLinkProps } from './app-link';
import { classNames } from './class-names';

/** primary: one per page. secondary: outlined. bare: looks like a link. danger: takes something away. */
export type ButtonVariant = 'primary' | 'secondary' | 'bare' | 'danger';

const variantClass: Record<ButtonVariant, string | null> = {
  primary: null,
  secondary: 'knop--twee',
  bare: 'knop--kaal',
  danger: 'knop--rood',
};

type Look = { variant?: ButtonVariant; small?: boolean };

function buttonClass({ variant = 'primary', small = false }: Look, className?: string) {
  return classNames('knop', variantClass[variant], small && 'knop--klein', className);
}

export type ButtonProps = ComponentPropsWithoutRef<'button'> & Look;

/** A verb with its object: "Bewaar de actie". Inside a form say `type="submit"`. */
export function Button({ variant, small, className, type = 'button', ...rest }: ButtonProps) {
  return <button type={type} className={buttonClass({ variant, small }, className)} {...rest} />;
}

export type LinkButtonProps = AppLinkProps & Look;

/** Looks like a button, goes to an address. */
export function LinkButton({ variant, small, className, ...rest }: LinkButtonProps) {
  return <AppLink className={buttonClass({ variant, small }, className)} {...rest} />;
}

export type IconButtonProps = Omit<ComponentPropsWithoutRef<'button'>, 'aria-label'> & {
  /** What it does and to what: "Punt 3a omhoog". */
  label: string;
  children: ReactNode;
};

/** A small square button with an `Icon` in it; when disabled it stays in place, so that nothing jumps. */
export function IconButton({ label, className, type = 'button', ...rest }: IconButtonProps) {
  return <button type={type} aria-label={label} className={classNames('tik', className)} {...rest} />;
}

/** A row of buttons. */
export function ButtonRow({ className, children }: { className?: string; children: ReactNode }) {
  return <div className={classNames('knoppen', className)}>{children}</div>;
}
