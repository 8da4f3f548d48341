import { useId } from 'react';
import { AppLink } from '~/components/ui/app-link';
import { ScrollRegion } from '~/components/ui/scroll-region';
import { VisuallyHidden } from '~/components/ui/visually-hidden';
import type { Picture } from '~/domain/picture/mark';
import { Legend } from './legend';
import { Marks } from './marks';

type Props = { picture: Picture; downloads: readonly { href: string; label: string }[] };

/** A picture as wide as the page, which scrolls on a phone; its table goes with it. */
export function PictureFigure({ picture, downloads }: Props) {
  const id = useId();
  const { title, desc, legend, note, width, height, marks } = picture;
  return (
    <>
      <ScrollRegion className="grafiek-breed" label={title}>
        <figure>
          <svg
            role="img"
            aria-labelledby={`${id}-titel`}
            aria-describedby={`${id}-uitleg`}
            viewBox={`0 0 ${width} ${height}`}
          >
            <title id={`${id}-titel`}>{title}</title>
            <desc id={`${id}-uitleg`}>{desc}</desc>
            <Marks marks={marks} />
          </svg>
          <Legend items={legend} note={note} />
        </figure>
      </ScrollRegion>
      {downloads.length > 0 ? (
        <p className="klein bij niet-afdrukken">
          Neem mee:{' '}
          {downloads.map(({ href, label }, index) => (
            <span key={href}>
              {index > 0 ? ', ' : null}
              <AppLink href={href} document>
                {label}
                <VisuallyHidden> van {title}</VisuallyHidden>
              </AppLink>
            </span>
          ))}
          .
        </p>
      ) : null}
    </>
  );
}
