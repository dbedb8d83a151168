import type { Missing } from "@recos/schemas/life/workflow"
import { missingPlace, missingSentence } from "./missing-sentence.ts"

/** What is missing, each thing a link to the place where it is put right. */
export function MissingList({ recoId, missing }: { recoId: string; missing: Missing[] }) {
  return (
    <ul class="missing">
      {missing.map((one) => {
        const sentence = missingSentence(one)
        const place = missingPlace(recoId, one)
        return <li key={`${place} ${sentence}`}>{place ? <a href={place}>{sentence}</a> : sentence}</li>
      })}
    </ul>
  )
}
