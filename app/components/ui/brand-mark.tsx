/** The mark: five segments, the upper one in the main colour. */
export function BrandMark({ size = 26 }: { size?: number }) {
  return (
    <svg aria-hidden="true" focusable="false" width={size} height={size} viewBox="0 0 100 100">
      <polygon className="k-petrol" points="50,49.1 28.1,19 50,3.1 71.9,19" />
      <polygon className="k-inkt" points="53.2,51.4 75.1,21.3 97,37.2 88.6,62.9" />
      <polygon className="k-inkt" points="52,55.3 87.4,66.8 79,92.5 52,92.5" />
      <polygon className="k-inkt" points="48,55.3 48,92.5 21,92.5 12.6,66.8" />
      <polygon className="k-inkt" points="46.8,51.4 11.4,62.9 3,37.2 24.9,21.3" />
    </svg>
  );
}
