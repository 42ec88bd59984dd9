import { HitText } from '../search/HitText.tsx';

/**
 * Text of the story as it was written, in its own language and direction, with the words marked
 * that the reader looks for. It is isolated: a right-to-left override in it ends with it, and turns
 * nothing around it.
 */
export function AsWritten({ text, lang }: { text: string; lang: string }) {
  return (
    <bdi lang={lang} className="as-written">
      <HitText text={text} />
    </bdi>
  );
}
