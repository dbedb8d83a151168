import "./exchange.css"
import { useAnswer } from "../../api/use-answer.ts"
import { useMessages } from "../../messages/catalogue.ts"
import { useReco } from "../../reco/reco-context.ts"
import { Answer } from "../../ui/answer.tsx"
import { PageHeading } from "../../ui/page-heading.tsx"
import { listImports } from "./api.ts"
import { ExportSection } from "./export-section.tsx"
import { ImportSection } from "./import-section.tsx"
import { ImportsList } from "./imports-list.tsx"
import { exchangeMessages } from "./messages.ts"

/** Evidence in from files, with what each import had to say, and out into files. */
export function ExchangePage() {
  const words = useMessages(exchangeMessages)
  const { reco } = useReco()
  const imports = useAnswer(reco.id, () => listImports(reco.id))
  return (
    <>
      <PageHeading level={2} title={words.title} />
      {reco.allowed.includes("evidence.write") && <ImportSection recoId={reco.id} onImported={imports.reload} />}
      <section class="exchange">
        <h3>{words.imports}</h3>
        <Answer of={imports}>{(list) => <ImportsList imports={list} />}</Answer>
      </section>
      <ExportSection recoId={reco.id} />
    </>
  )
}
