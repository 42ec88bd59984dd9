/**
 * Text of the story as it was written, in its own language and direction. It is isolated: a
 * right-to-left override in it ends with it, and turns nothing around it.
 */
export function AsWritten({ text, lang }: { text: string; lang: string }) {
  return (
    <bdi lang={lang} className="as-written">
      {text}
    </bdi>
  );
}
