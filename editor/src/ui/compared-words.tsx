import type { WordChange } from "@recos/schemas/versions/comparison"

/** Words added and removed: underlined or struck through, and between marks, so that colour is never alone. */
export function ComparedWords({ changes }: { changes: readonly WordChange[] }) {
  return (
    <>
      {changes.map((change, place) => {
        if (change.change === "added") return <ins key={place}>{change.text}</ins>
        if (change.change === "removed") return <del key={place}>{change.text}</del>
        return <span key={place}>{change.text}</span>
      })}
    </>
  )
}
