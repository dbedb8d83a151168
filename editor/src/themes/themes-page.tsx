import "./themes.css"
import { can } from "@recos/schemas/people/permissions"
import { isOffered } from "@recos/schemas/themes/theme"
import type { Label } from "@recos/schemas/vocabulary/label"
import { useState } from "preact/hooks"
import { currentMember } from "../accounts/session.ts"
import { useAnswer } from "../api/use-answer.ts"
import { useSubmit } from "../api/use-submit.ts"
import { useMessages } from "../messages/catalogue.ts"
import { Answer } from "../ui/answer.tsx"
import { Form, FormEnd } from "../ui/form.tsx"
import { PageHeading } from "../ui/page-heading.tsx"
import { tell } from "../ui/tell.ts"
import { addTheme, type KeptTheme, listThemes } from "./api.ts"
import { ChangeTheme } from "./change-theme.tsx"
import { themesMessages } from "./messages.ts"
import { NamesFields } from "./names-fields.tsx"

/** The list of themes, which every member may read and administrators keep. */
export function ThemesPage() {
  const words = useMessages(themesMessages)
  const themes = useAnswer("themes", listThemes)
  const mayKeep = can(currentMember(), "theme.keep")
  return (
    <>
      <PageHeading title={words.title} />
      <p class="lead">{words.lead}</p>
      {!mayKeep && <p class="quiet">{words.keptByOthers}</p>}
      <Answer of={themes}>
        {(list) => (
          <>
            <Part
              title={words.offered}
              shown={list.filter(isOffered)}
              themes={list}
              onChange={mayKeep ? themes.reload : null}
            />
            <Part
              title={words.closed}
              shown={list.filter((theme) => !isOffered(theme))}
              themes={list}
              onChange={mayKeep ? themes.reload : null}
            />
          </>
        )}
      </Answer>
      {mayKeep && <NewTheme onAdd={themes.reload} />}
    </>
  )
}

interface PartProps {
  title: string
  shown: readonly KeptTheme[]
  themes: readonly KeptTheme[]
  /** None where one may only read. */
  onChange: (() => void) | null
}

function Part({ title, shown, themes, onChange }: PartProps) {
  if (shown.length === 0) return null
  const { compare } = new Intl.Collator("fr")
  return (
    <section>
      <h2>{title}</h2>
      <ul class="kept-themes">
        {shown
          .toSorted((one, other) => compare(one.names.fr, other.names.fr))
          .map((theme) => (
            <li key={theme.slug} class="kept-theme">
              <Facts theme={theme} themes={themes} />
              {onChange && <ChangeTheme key={theme.revision} theme={theme} themes={themes} onChange={onChange} />}
            </li>
          ))}
      </ul>
    </section>
  )
}

function Facts({ theme, themes }: { theme: KeptTheme; themes: readonly KeptTheme[] }) {
  const words = useMessages(themesMessages)
  const { slug, names, mergedInto, retired } = theme
  const missing = [names.en === "" && words.english, names.ar === "" && words.arabic].filter((name) => name !== false)
  const nameOf = (of: string) => themes.find((other) => other.slug === of)?.names.fr ?? of
  return (
    <div>
      <strong lang="fr">{names.fr}</strong>
      {names.en && (
        <>
          {" · "}
          <bdi lang="en">{names.en}</bdi>
        </>
      )}
      {names.ar && (
        <>
          {" · "}
          <bdi lang="ar">{names.ar}</bdi>
        </>
      )}
      <p class="meta">
        {`/themes/${slug}/`}
        {mergedInto !== null && ` · ${words.mergedInto(nameOf(mergedInto))}`}
        {retired && ` · ${words.retired}`}
        {missing.length > 0 && ` · ${words.missing(missing.join(", "))}`}
      </p>
    </div>
  )
}

const NONE: Label = { fr: "", en: "", ar: "" }

function NewTheme({ onAdd }: { onAdd: () => void }) {
  const words = useMessages(themesMessages)
  const [names, setNames] = useState(NONE)
  const { pending, failure, submit } = useSubmit()
  const add = () =>
    submit(async () => {
      await addTheme(names)
      tell(words.kept(names.fr))
      setNames(NONE)
      onAdd()
    })
  return (
    <section class="new-theme">
      <h2>{words.add}</h2>
      <p class="quiet">{words.addressHint}</p>
      <Form onSend={add}>
        <NamesFields names={names} onNames={setNames} failure={failure} />
        <FormEnd pending={pending} failure={failure} send={words.add} />
      </Form>
    </section>
  )
}
