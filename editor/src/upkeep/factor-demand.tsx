import { FACTOR_DEMANDS, type FactorDemand } from "@recos/schemas/vocabulary/factor-demands"
import { useState } from "preact/hooks"
import { useAnswer } from "../api/use-answer.ts"
import { useSubmit } from "../api/use-submit.ts"
import { useMessages } from "../messages/catalogue.ts"
import { Answer } from "../ui/answer.tsx"
import { OneChoice } from "../ui/choices.tsx"
import { Form, FormEnd } from "../ui/form.tsx"
import { Notice } from "../ui/notice.tsx"
import { demandFactor, type FactorDemanded, readFactorDemand } from "./api.ts"
import { factorMessages } from "./factor-messages.ts"

/** Of whom the house demands a second factor. */
export function FactorDemandSection() {
  const words = useMessages(factorMessages)
  const demanded = useAnswer("factor demand", readFactorDemand)
  const [saved, setSaved] = useState(false)
  return (
    <section>
      <h2>{words.title}</h2>
      <p>{words.lead}</p>
      <Answer of={demanded}>
        {(found) => (
          <DemandForm
            key={found.demand}
            found={found}
            onSaved={() => {
              setSaved(true)
              demanded.reload()
            }}
          />
        )}
      </Answer>
      {saved && <Notice kind="done">{words.saved}</Notice>}
    </section>
  )
}

function DemandForm({ found, onSaved }: { found: FactorDemanded; onSaved: () => void }) {
  const words = useMessages(factorMessages)
  const [demand, setDemand] = useState<FactorDemand>(found.demand)
  const { pending, failure, submit } = useSubmit()
  const without = demand === "nobody" ? [] : found.without[demand]
  const save = () =>
    submit(async () => {
      await demandFactor(demand)
      onSaved()
    })
  return (
    <Form onSend={save}>
      <OneChoice
        legend={words.ofWhom}
        choices={FACTOR_DEMANDS.map((value) => ({ value, label: words.demands[value] }))}
        chosen={demand}
        onChoice={setDemand}
      />
      {without.length > 0 && <p>{words.without(without.join(", "))}</p>}
      <FormEnd pending={pending} failure={failure} send={words.save} />
    </Form>
  )
}
