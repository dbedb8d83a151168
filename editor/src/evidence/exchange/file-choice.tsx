import { useMessages } from "../../messages/catalogue.ts"
import { Field } from "../../ui/field.tsx"
import { exchangeMessages } from "./messages.ts"

/** Browsers that cannot choose a folder show an ordinary choice of files. JSX has no attribute of this name. */
const chooseFolder = (input: HTMLInputElement | null) => {
  if (input) input.webkitdirectory = true
}

/** Two ways to the files: one by one, or a folder whole. The same files may be chosen again after a failure. */
export function FileChoice({ onChoice }: { onChoice: (files: readonly File[]) => void }) {
  const words = useMessages(exchangeMessages)
  const take = (input: HTMLInputElement) => {
    onChoice([...(input.files ?? [])])
    input.value = ""
  }
  return (
    <>
      <Field label={words.files} hint={words.filesHint}>
        {(ties) => (
          <input
            {...ties}
            type="file"
            multiple
            accept=".json,application/json,application/fhir+json"
            onChange={(event) => take(event.currentTarget)}
          />
        )}
      </Field>
      <Field label={words.folder} hint={words.folderHint}>
        {(ties) => <input {...ties} ref={chooseFolder} type="file" onChange={(event) => take(event.currentTarget)} />}
      </Field>
    </>
  )
}
