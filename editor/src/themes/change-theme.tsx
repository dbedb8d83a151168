import { isOffered } from "@recos/schemas/themes/theme"
import { useState } from "preact/hooks"
import { useSubmit } from "../api/use-submit.ts"
import { useMessages } from "../messages/catalogue.ts"
import { Button } from "../ui/button.tsx"
import { Dialog } from "../ui/dialog.tsx"
import { Select } from "../ui/field.tsx"
import { Form, FormEnd } from "../ui/form.tsx"
import { FailureNotice } from "../ui/notice.tsx"
import { tell } from "../ui/tell.ts"
import { changeTheme, type KeptTheme, type ThemeChange } from "./api.ts"
import { themesMessages } from "./messages.ts"
import { NamesFields } from "./names-fields.tsx"
import { themeChoices } from "./theme-choice.ts"

interface ChangeThemeProps {
  theme: KeptTheme
  themes: readonly KeptTheme[]
  onChange: () => void
}

/** What an administrator changes of a theme: its names, another one in its place, whether it is offered. */
export function ChangeTheme(props: ChangeThemeProps) {
  const words = useMessages(themesMessages)
  const [open, setOpen] = useState(false)
  const close = () => setOpen(false)
  return (
    <>
      <Button kind="quiet" onClick={() => setOpen(true)} aria-label={words.changeOf(props.theme.names.fr)}>
        {words.change}
      </Button>
      <Dialog open={open} onClose={close} title={props.theme.names.fr}>
        <Changes
          {...props}
          onChange={() => {
            close()
            props.onChange()
          }}
          onCancel={close}
        />
      </Dialog>
    </>
  )
}

function Changes({ theme, themes, onChange, onCancel }: ChangeThemeProps & { onCancel: () => void }) {
  const words = useMessages(themesMessages)
  const [names, setNames] = useState(theme.names)
  const renaming = useSubmit()
  const moving = useSubmit()
  const send = (change: ThemeChange, by = moving) =>
    by.submit(async () => {
      await changeTheme(theme, change)
      tell(words.kept("names" in change ? change.names.fr : theme.names.fr))
      onChange()
    })
  return (
    <>
      <Form onSend={() => send({ names }, renaming)}>
        <NamesFields names={names} onNames={setNames} failure={renaming.failure} />
        <FormEnd {...renaming} send={words.save} onCancel={onCancel} />
      </Form>
      <hr />
      {theme.mergedInto === null ? (
        <Merger theme={theme} themes={themes} pending={moving.pending} onMerge={(into) => send({ mergedInto: into })} />
      ) : (
        <>
          <p class="quiet">{words.separateHint}</p>
          <Button pending={moving.pending} onClick={() => send({ mergedInto: null })}>
            {words.separate}
          </Button>
        </>
      )}
      {!theme.retired && <p class="quiet">{words.retireHint}</p>}
      <Button
        kind={theme.retired ? "plain" : "danger"}
        pending={moving.pending}
        onClick={() => send({ retired: !theme.retired })}
      >
        {theme.retired ? words.takeUp : words.retire}
      </Button>
      <FailureNotice failure={moving.failure} />
    </>
  )
}

interface MergerProps {
  theme: KeptTheme
  themes: readonly KeptTheme[]
  pending: boolean
  onMerge: (into: string) => void
}

function Merger({ theme, themes, pending, onMerge }: MergerProps) {
  const words = useMessages(themesMessages)
  const [into, setInto] = useState("")
  const [asked, setAsked] = useState(false)
  const others = themes.filter((other) => other.slug !== theme.slug && isOffered(other))
  return (
    <Form onSend={() => (into === "" ? setAsked(true) : onMerge(into))}>
      <Select
        label={words.mergeInto}
        hint={words.mergeHint}
        error={asked && into === "" ? words.chooseFirst : undefined}
        value={into}
        onChoice={setInto}
        choices={[{ value: "", label: words.choose }, ...themeChoices(others)]}
      />
      <p class="actions">
        <Button type="submit" pending={pending}>
          {words.merge}
        </Button>
      </p>
    </Form>
  )
}
