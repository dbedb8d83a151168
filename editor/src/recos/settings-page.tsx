import type { RecoSettings } from "@recos/schemas/versions/frozen"
import { AUDIENCE_LABELS, THEME_LABELS } from "@recos/schemas/vocabulary/labels"
import { useState } from "preact/hooks"
import { useSubmit } from "../api/use-submit.ts"
import { useMessages } from "../messages/catalogue.ts"
import { choicesOf, wordFor } from "../messages/labels.ts"
import { paths } from "../paths.ts"
import { useReco } from "../reco/reco-context.ts"
import { Button } from "../ui/button.tsx"
import { ManyChoices } from "../ui/choices.tsx"
import { TextArea, TextField } from "../ui/field.tsx"
import { FailureNotice, Notice } from "../ui/notice.tsx"
import { PageHeading } from "../ui/page-heading.tsx"
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
      <dd>{settings.themes.map((theme) => wordFor(THEME_LABELS[theme])).join(", ")}</dd>
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
  const [settings, setSettings] = useState(reco.settings)
  const [professions, setProfessions] = useState(reco.settings.professions.join("\n"))
  const [saved, setSaved] = useState(false)
  const { pending, failure, submit } = useSubmit()
  const change = (part: Partial<RecoSettings>) => {
    setSaved(false)
    setSettings({ ...settings, ...part })
  }
  const save = () =>
    submit(async () => {
      await changeSettings(reco.id, { ...settings, professions: linesOf(professions) }, reco.revision)
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
      <ManyChoices
        legend={words.themes}
        hint={words.themesHint}
        choices={choicesOf(THEME_LABELS)}
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
        value={professions}
        onText={(text) => {
          setSaved(false)
          setProfessions(text)
        }}
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
      <FailureNotice failure={failure} />
      {saved && <Notice kind="done">{words.saved}</Notice>}
      <div class="actions">
        <Button kind="main" type="submit" pending={pending}>
          {words.save}
        </Button>
      </div>
    </form>
  )
}

const linesOf = (text: string): string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
