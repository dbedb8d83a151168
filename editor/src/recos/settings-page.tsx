import type { RecoSettings } from "@recos/schemas/versions/frozen"
import { AUDIENCE_LABELS } from "@recos/schemas/vocabulary/piece-labels"
import { useRef, useState } from "preact/hooks"
import { useSubmit } from "../api/use-submit.ts"
import { DraftEnd } from "../evidence/drafts/draft-end.tsx"
import { isSame } from "../evidence/drafts/merge-drafts.ts"
import { orReadAgain, useSharedDraft } from "../evidence/drafts/use-shared-draft.ts"
import { useMessages } from "../messages/catalogue.ts"
import { choicesOf, wordFor } from "../messages/labels.ts"
import { paths } from "../paths.ts"
import { useReco } from "../reco/reco-context.ts"
import { ThemeNames, ThemesField } from "../themes/themes-field.tsx"
import { ManyChoices } from "../ui/choices.tsx"
import { TextArea, TextField } from "../ui/field.tsx"
import { PageHeading } from "../ui/page-heading.tsx"
import { Told } from "../ui/told.tsx"
import { changeSettings } from "./api.ts"
import { recoFacesMessages } from "./reco-faces-messages.ts"
import { recoMessages } from "./reco-messages.ts"

/** What is filled about a reco besides its text. */
export function SettingsPage() {
  const words = useMessages(recoMessages)
  const faces = useMessages(recoFacesMessages)
  const { reco } = useReco()
  return (
    <>
      <PageHeading level={2} title={faces.settings} />
      {reco.allowed.includes("reco.settings") ? (
        <SettingsForm />
      ) : (
        <>
          <p class="quiet">{words.settingsClosed}</p>
          <Told of={reco.settings} say={(before, now) => (isSame(before, now) ? [] : [words.settingsMoved])} />
          <SettingsFacts settings={reco.settings} />
        </>
      )}
    </>
  )
}

function SettingsFacts({ settings }: { settings: RecoSettings }) {
  const words = useMessages(recoMessages)
  return (
    <dl class="facts">
      <dt>{words.themes}</dt>
      <dd>
        <ThemeNames slugs={settings.themes} />
      </dd>
      <dt>{words.audiences}</dt>
      <dd>{settings.audiences.map((audience) => wordFor(AUDIENCE_LABELS[audience])).join(", ")}</dd>
      <dt>{words.professions}</dt>
      <dd>{settings.professions.join(", ")}</dd>
      <dt>{words.slug}</dt>
      <dd>{paths.publicReco(settings.slug)}</dd>
    </dl>
  )
}

function SettingsForm() {
  const words = useMessages(recoMessages)
  const { reco, reload } = useReco()
  const shared = useSharedDraft<SettingsDraft>(`settings of ${reco.id}`, draftOf(reco.settings), reco.revision)
  const { draft: settings, change } = shared
  const [saved, setSaved] = useState(false)
  const own = useRef<RecoSettings>(undefined)
  const { pending, failure, submit } = useSubmit()
  const save = () =>
    submit(async () => {
      setSaved(false)
      const sent = writtenOf(settings)
      const { revision } = await orReadAgain(() => changeSettings(reco.id, sent, shared.revision), reload)
      own.current = sent
      shared.saved(settings, draftOf(sent), revision)
      setSaved(true)
      reload()
    })
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <ThemesField
        legend={words.themes}
        hint={words.themesHint}
        chosen={settings.themes}
        onChoice={(themes) => change({ themes })}
        error={failure?.field("settings.themes")}
      />
      <ManyChoices
        legend={words.audiences}
        choices={choicesOf(AUDIENCE_LABELS)}
        chosen={settings.audiences}
        onChoice={(audiences) => change({ audiences })}
        error={failure?.field("settings.audiences")}
      />
      <TextArea
        label={words.professions}
        hint={words.professionsHint}
        value={settings.professions}
        onText={(professions) => change({ professions })}
        error={failure?.field("settings.professions")}
        rows={4}
      />
      <TextField
        label={words.slug}
        hint={words.slugHint}
        value={settings.slug}
        onText={(slug) => change({ slug })}
        error={failure?.field("settings.slug")}
        maxlength={80}
        autocomplete="off"
        required
      />
      <Told
        of={reco.settings}
        say={(before, now) => (isSame(before, now) || isSame(own.current, now) ? [] : [words.settingsMoved])}
      />
      <DraftEnd shared={shared} submission={{ pending, failure }} isSaved={saved} words={words} />
    </form>
  )
}

/** The settings as one types them: a profession a line. */
type SettingsDraft = Omit<RecoSettings, "professions"> & { professions: string }

const draftOf = (settings: RecoSettings): SettingsDraft => ({
  ...settings,
  professions: settings.professions.join("\n")
})

const writtenOf = (draft: SettingsDraft): RecoSettings => ({ ...draft, professions: linesOf(draft.professions) })

const linesOf = (text: string): string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
