import type { Label } from "@recos/schemas/vocabulary/label"
import type { Failure } from "../api/failure.ts"
import { useMessages } from "../messages/catalogue.ts"
import { TextField } from "../ui/field.tsx"
import { themesMessages } from "./messages.ts"

interface NamesFieldsProps {
  names: Label
  onNames: (names: Label) => void
  failure: Failure | undefined
}

const LONGEST = 60

/** The three names of a theme; the French one is asked for. */
export function NamesFields({ names, onNames, failure }: NamesFieldsProps) {
  const words = useMessages(themesMessages)
  const field = (language: keyof Label, label: string, hint?: string) => (
    <TextField
      label={label}
      {...(hint && { hint })}
      value={names[language]}
      onText={(text) => onNames({ ...names, [language]: text })}
      error={failure?.field(`names.${language}`)}
      maxlength={LONGEST}
      autocomplete="off"
      required={language === "fr"}
      lang={language}
      dir="auto"
    />
  )
  return (
    <>
      {field("fr", words.nameFr)}
      {field("en", words.nameEn, words.optional)}
      {field("ar", words.nameAr, words.optional)}
    </>
  )
}
