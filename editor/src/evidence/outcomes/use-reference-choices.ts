import { useMemo } from "preact/hooks"
import { useAnswer } from "../../api/use-answer.ts"
import { useRecoNews } from "../../reco/reco-news.ts"
import type { Choice } from "../../ui/field.tsx"
import { referencesOf } from "../references/references.ts"
import { shortName } from "../references/short-name.ts"

/** The reco’s sources as choices; none while they have not come. */
export function useReferenceChoices(recoId: string): Choice[] {
  const references = useMemo(() => referencesOf(recoId), [recoId])
  const loaded = useAnswer(`sources ${recoId}`, async () => {
    await references.reload()
    return references.list.value
  })
  useRecoNews(recoId, { parts: ["references", "imports"] }, loaded.reload)
  return (loaded.value ?? []).map(({ id, csl }) => ({ value: id, label: `${shortName(csl)}. ${csl.title}` }))
}
