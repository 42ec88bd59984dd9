import { HitText } from '../search/HitText.tsx';

type Props = { text: string; lang: string; className?: string };

/**
 * Text of the story as written, in its own language and direction, with search terms highlighted. It
 * is isolated: a right-to-left override in it ends with it and reorders nothing around it.
 */
export function AsWritten({ text, lang, className = '' }: Props) {
  return (
    <bdi lang={lang} className={`as-written ${className}`.trimEnd()}>
      <HitText text={text} />
    </bdi>
  );
}
