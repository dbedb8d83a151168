import { useMessages } from "../../messages/catalogue.ts"
import { Notice } from "../../ui/notice.tsx"
import { updatesMessages } from "./messages.ts"

interface OvertakenBasesProps {
  theirs: readonly string[]
  mine: readonly string[]
  /** The name of each outcome. */
  names: ReadonlyMap<string, string>
}

/** Somebody else was first: what they have saved for a statement, beside what one has ticked. */
export function OvertakenBases({ theirs, mine, names }: OvertakenBasesProps) {
  const words = useMessages(updatesMessages)
  const named = (ids: readonly string[]) =>
    ids.length === 0 ? words.noneTicked : ids.map((id) => names.get(id) ?? words.outcomeGone).join(" · ")
  return (
    <Notice kind="error">
      <p>{words.overtaken}</p>
      <p>
        <strong>{words.theirs}</strong>
        {"\u202f: "}
        {named(theirs)}
      </p>
      <p>
        <strong>{words.mine}</strong>
        {"\u202f: "}
        {named(mine)}
      </p>
    </Notice>
  )
}
