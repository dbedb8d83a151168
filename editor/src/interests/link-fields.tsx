import type { DraftLink } from "@recos/schemas/people/interests/declaration"
import { hasAmount, LINK_KINDS, type LinkKind } from "@recos/schemas/people/interests/kinds"
import { useMessages } from "../messages/catalogue.ts"
import { Button } from "../ui/button.tsx"
import { Select, TextField } from "../ui/field.tsx"
import { declarationMessages } from "./declaration-messages.ts"
import { NumberField, readEuros, readYear } from "./number-fields.tsx"

interface LinkFieldsProps {
  /** From 1, as it is read. */
  place: number
  link: DraftLink
  /** The sentence of what is wrong with a field; undefined for nothing. */
  faultOf: (field: "kind" | "organisation" | "role" | "from" | "to") => string | undefined
  onChange: (link: DraftLink) => void
  onRemove: () => void
}

/** One link of a declaration: which, with whom, what, when, and how much where money is paid. */
export function LinkFields({ place, link, faultOf, onChange, onRemove }: LinkFieldsProps) {
  const words = useMessages(declarationMessages)
  const { kind } = link
  const isRelative = kind === "relative"
  const choose = (chosen: LinkKind | "") => {
    const next = chosen === "" ? null : chosen
    onChange({ ...link, kind: next, amount: next !== null && hasAmount(next) ? link.amount : null })
  }
  return (
    <fieldset class="link-declared">
      <legend>{words.link(place)}</legend>
      <Select
        label={words.kind}
        value={kind ?? ""}
        onChoice={choose}
        choices={[
          { value: "" as const, label: words.chooseKind },
          ...LINK_KINDS.map((value) => ({ value, label: words.kinds[value] }))
        ]}
        error={faultOf("kind")}
      />
      <TextField
        label={words.organisation}
        value={link.organisation}
        onText={(organisation) => onChange({ ...link, organisation })}
        maxlength={160}
        error={faultOf("organisation")}
        notLooked
      />
      <TextField
        label={isRelative ? words.relativeRole : words.role}
        {...(isRelative && { hint: words.relativeHint })}
        value={link.role}
        onText={(role) => onChange({ ...link, role })}
        maxlength={300}
        error={faultOf("role")}
      />
      <div class="years">
        <NumberField
          label={words.from}
          value={link.from}
          onValue={(from) => onChange({ ...link, from })}
          read={readYear}
          unread={words.notYear}
          error={faultOf("from")}
        />
        <NumberField
          label={words.to}
          hint={words.toHint}
          value={link.to}
          onValue={(to) => onChange({ ...link, to })}
          read={readYear}
          unread={words.notYear}
          error={faultOf("to")}
        />
      </div>
      {kind !== null && hasAmount(kind) && (
        <NumberField
          label={words.amount}
          hint={words.amountHint}
          value={link.amount}
          onValue={(amount) => onChange({ ...link, amount })}
          read={readEuros}
          unread={words.notAmount}
        />
      )}
      <Button kind="quiet" onClick={onRemove}>
        {words.remove(place)}
      </Button>
    </fieldset>
  )
}
