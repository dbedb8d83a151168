import { fold } from "@recos/schemas/text/fold"
import { isOffered, slugsToday, type Theme } from "@recos/schemas/themes/theme"
import { useState } from "preact/hooks"
import { useAnswer } from "../api/use-answer.ts"
import { useMessages } from "../messages/catalogue.ts"
import { Answer } from "../ui/answer.tsx"
import { ManyChoices } from "../ui/choices.tsx"
import { type Choice, TextField } from "../ui/field.tsx"
import { listThemes } from "./api.ts"
import { fieldMessages } from "./field-messages.ts"
import { themeChoice, themeChoices } from "./theme-choice.ts"

interface ThemesFieldProps {
  legend: string
  hint: string
  error?: string | undefined
  chosen: readonly string[]
  onChoice: (themes: string[]) => void
}

/** Chooses themes from those offered, in a list that narrows as one types where it is long. */
export function ThemesField(props: ThemesFieldProps) {
  const themes = useAnswer("themes", listThemes)
  return <Answer of={themes}>{(list) => <Chooser {...props} themes={list} />}</Answer>
}

const LONG = 8

function Chooser({ themes, chosen, onChoice, ...group }: ThemesFieldProps & { themes: readonly Theme[] }) {
  const words = useMessages(fieldMessages)
  const [typed, setTyped] = useState("")
  const today = slugsToday(themes, chosen)
  // What a reco bears stays in sight, whether it is still offered or not.
  const choices = [
    ...themeChoices(themes.filter((theme) => isOffered(theme) || today.includes(theme.slug))),
    ...unknown(themes, today)
  ]
  const shown = choices.filter(({ value, label }) => today.includes(value) || fold(label).includes(fold(typed.trim())))
  return (
    <>
      {choices.length > LONG && (
        <TextField kind="search" label={words.find} value={typed} onText={setTyped} autocomplete="off" />
      )}
      <ManyChoices {...group} choices={shown} chosen={today} onChoice={onChoice} />
      <p class="meta" role="status">
        {typed.trim() !== "" && words.found(shown.length)}
      </p>
    </>
  )
}

const unknown = (themes: readonly Theme[], slugs: readonly string[]): Choice[] =>
  slugs.filter((slug) => !themes.some((theme) => theme.slug === slug)).map((slug) => ({ value: slug, label: slug }))

/** The themes of a reco by name. */
export function ThemeNames({ slugs }: { slugs: readonly string[] }) {
  const themes = useAnswer("themes", listThemes)
  return (
    <Answer of={themes}>
      {(list) => (
        <>
          {slugsToday(list, slugs)
            .map((slug) => list.find((theme) => theme.slug === slug) ?? { slug, names: { fr: slug, en: "", ar: "" } })
            .map(themeChoice)
            .map(({ value, label, lang }, at) => (
              <span key={value}>
                {at > 0 && ", "}
                <bdi lang={lang}>{label}</bdi>
              </span>
            ))}
        </>
      )}
    </Answer>
  )
}
