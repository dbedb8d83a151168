import { useEffect, useRef, useState } from "preact/hooks"

interface ToldProps<Value> {
  /** What is shown, as it is now. */
  of: Value
  /** What a person must know that became different, in sentences; none where nothing did. */
  say: (before: Value, now: Value) => readonly string[]
}

/**
 * Says what became different on a page since it was last drawn, without a person having asked: politely, and seen. It is there, empty,
 * from the start: many screen readers say nothing of a region that comes with its words.
 */
export function Told<Value>({ of, say }: ToldProps<Value>) {
  const known = useRef(of)
  const [sentences, setSentences] = useState<readonly string[]>([])
  useEffect(() => {
    const told = say(known.current, of)
    known.current = of
    if (told.length > 0) setSentences(told)
  }, [of])
  return (
    <div role="status" class="told">
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </div>
  )
}
