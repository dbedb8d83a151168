import type { DeclarationDraft, DraftLink } from "@recos/schemas/people/interests/declaration"
import { type DraftProblem, firstYear, problemsOf } from "@recos/schemas/people/interests/problems"
import { useRef, useState } from "preact/hooks"
import { useSubmit } from "../api/use-submit.ts"
import type { Keeper } from "../autosave/keeper.ts"
import { KeptState } from "../autosave/kept-state.tsx"
import { useMessages } from "../messages/catalogue.ts"
import { Button } from "../ui/button.tsx"
import { ManyChoices, OneChoice } from "../ui/choices.tsx"
import { TextField } from "../ui/field.tsx"
import { Form, FormEnd } from "../ui/form.tsx"
import { Notice } from "../ui/notice.tsx"
import { tell } from "../ui/tell.ts"
import { type OwnDeclaration, signDeclaration } from "./api.ts"
import { declarationMessages } from "./declaration-messages.ts"
import { LinkFields } from "./link-fields.tsx"

const NEW_LINK: DraftLink = { kind: null, organisation: "", role: "", from: null, to: null, amount: null }

const trimmed = (draft: DeclarationDraft): DeclarationDraft => ({
  ...draft,
  activity: { ...draft.activity, what: draft.activity.what.trim() },
  links: draft.links.map((link) => ({ ...link, organisation: link.organisation.trim(), role: link.role.trim() }))
})

interface DeclarationFormProps {
  kept: Keeper<DeclarationDraft>
  /** The day of the house. */
  today: string
  onSigned: (signed: OwnDeclaration) => void
}

/** One's declaration: kept as one fills it in, then signed by an act of its own. */
export function DeclarationForm({ kept, today, onSigned }: DeclarationFormProps) {
  const words = useMessages(declarationMessages)
  const { draft } = kept.state.value
  const [isTried, setTried] = useState(false)
  const [sincere, setSincere] = useState<"sincere"[]>([])
  const { pending, failure, submit } = useSubmit()
  const problems = problemsOf(trimmed(draft), today)
  const faultOf = (link: number | null, field: DraftProblem["field"]): string | undefined => {
    const found = problems.find((one) => one.link === link && one.field === field)
    // What lacks is told when one signs; what cannot be, as soon as it is typed.
    return found && (isTried || found.problem !== "missing") ? words.problems[found.problem] : undefined
  }
  const change = (part: Partial<DeclarationDraft>) => kept.type({ ...kept.state.peek().draft, ...part })
  const sign = () => {
    setTried(true)
    if (problems.length > 0 || sincere.length === 0) return
    return submit(async () => {
      if (await kept.keep()) onSigned(await signDeclaration(kept.state.peek().draft))
    })
  }
  return (
    <Form class="declaration-form" noValidate onSend={sign}>
      <h2>{words.form}</h2>
      <Activity draft={draft} faultOf={(field) => faultOf(null, field)} onChange={change} />
      <OneChoice
        legend={words.answer(firstYear(today))}
        hint={words.answerHint}
        choices={[
          { value: "nothing", label: words.nothing },
          { value: "links", label: words.links }
        ]}
        chosen={draft.answer ?? undefined}
        onChoice={(answer) =>
          change({ answer, ...(answer === "links" && draft.links.length === 0 && { links: [NEW_LINK] }) })
        }
        error={faultOf(null, "answer")}
      />
      {draft.answer === "links" && (
        <Links links={draft.links} faultOf={faultOf} onChange={(links) => change({ links })} />
      )}
      <KeptState kept={kept} words={words} />
      <ManyChoices
        legend={words.sign}
        choices={[{ value: "sincere", label: words.sincere }]}
        chosen={sincere}
        onChoice={setSincere}
        error={isTried && sincere.length === 0 ? words.sincereMissing : undefined}
      />
      {isTried && problems.length > 0 && (
        <Notice kind="error">
          <p>{words.faults}</p>
        </Notice>
      )}
      <FormEnd pending={pending} failure={failure} send={words.sign} />
    </Form>
  )
}

interface ActivityProps {
  draft: DeclarationDraft
  faultOf: (field: "activity" | "paid") => string | undefined
  onChange: (part: Pick<DeclarationDraft, "activity">) => void
}

function Activity({ draft: { activity }, faultOf, onChange }: ActivityProps) {
  const words = useMessages(declarationMessages)
  const change = (part: Partial<DeclarationDraft["activity"]>) => onChange({ activity: { ...activity, ...part } })
  return (
    <>
      <TextField
        label={words.activity}
        hint={words.activityHint}
        value={activity.what}
        onText={(what) => change({ what })}
        maxlength={160}
        error={faultOf("activity")}
        required
      />
      <TextField
        label={words.employer}
        hint={words.employerHint}
        value={activity.organisation}
        onText={(organisation) => change({ organisation })}
        maxlength={160}
        notLooked
      />
      <OneChoice
        legend={words.paid}
        choices={[
          { value: "yes", label: words.yes },
          { value: "no", label: words.no }
        ]}
        chosen={activity.paid === null ? undefined : activity.paid ? "yes" : "no"}
        onChoice={(answer) => change({ paid: answer === "yes" })}
        error={faultOf("paid")}
      />
    </>
  )
}

interface LinksProps {
  links: readonly DraftLink[]
  faultOf: (link: number, field: DraftProblem["field"]) => string | undefined
  onChange: (links: DraftLink[]) => void
}

function Links({ links, faultOf, onChange }: LinksProps) {
  const words = useMessages(declarationMessages)
  const list = useRef<HTMLDivElement>(null)
  const add = () => {
    onChange([...links, NEW_LINK])
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>("fieldset:last-of-type select")?.focus())
  }
  const remove = (place: number) => {
    onChange(links.filter((_, index) => index !== place))
    tell(words.removed(place + 1))
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>(":scope > .button")?.focus())
  }
  return (
    <div ref={list}>
      {links.map((link, place) => (
        // Links have no name before they are filled in: each field follows the draft of its place.
        <LinkFields
          key={place}
          place={place + 1}
          link={link}
          faultOf={(field) => faultOf(place, field)}
          onChange={(changed) => onChange(links.map((one, index) => (index === place ? changed : one)))}
          onRemove={() => remove(place)}
        />
      ))}
      <Button onClick={add}>{words.add}</Button>
    </div>
  )
}
