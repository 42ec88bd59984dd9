import { HitText } from '../search/HitText.tsx';

type Props = { text: string; lang: string; className?: string };

/**
 * Text of the story as written, as `AsWritten`, but always as an element: for what styles say of it,
 * or outside of a story. It is isolated: a right-to-left override in it ends with it and reorders
 * nothing around it.
 */
export function AsWrittenElement({ text, lang, className = '' }: Props) {
  return (
    <bdi lang={lang} className={`as-written ${className}`.trimEnd()}>
      <HitText text={text} />
    </bdi>
  );
}
