import { HitText } from '../search/HitText.tsx';

/**
 * Text of the story as written, in its own language and direction, with search terms highlighted. It
 * is isolated: a right-to-left override in it ends with it and reorders nothing around it.
 */
export function AsWritten({ text, lang }: { text: string; lang: string }) {
  return (
    <bdi lang={lang} className="as-written">
      <HitText text={text} />
    </bdi>
  );
}
