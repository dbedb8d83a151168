import { useEffect, useRef } from "preact/hooks"
import { type CellEditor, judgementText, readJudgement } from "./grid-column.ts"

interface CellInputProps {
  editor: CellEditor
  /** The name of the column and of the row, for those who hear the page. */
  label: string
  text: string
  /** Whether what was there is to be replaced by what is typed. */
  selects: boolean
  problem: string | undefined
  onText: (text: string) => void
}

/** What stands in a cell while it is written. */
export function CellInput({ editor, label, text, selects, problem, onText }: CellInputProps) {
  const box = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    const fields = box.current?.querySelectorAll<HTMLInputElement | HTMLSelectElement>("input, select")
    const field = fields?.[editor.as === "judgement" && readJudgement(text).value !== "" ? 1 : 0]
    field?.focus()
    if (!(field instanceof HTMLInputElement)) return
    if (selects) field.select()
    else field.setSelectionRange(field.value.length, field.value.length)
  }, [])
  const invalid = { "aria-invalid": problem ? (true as const) : undefined }
  if (editor.as === "text") {
    return (
      <span ref={box} class="grid-editor">
        <input
          {...invalid}
          type="text"
          aria-label={label}
          inputMode={editor.decimal ? "decimal" : undefined}
          autocomplete="off"
          maxLength={editor.maxlength}
          value={text}
          onInput={(event) => onText(event.currentTarget.value)}
        />
      </span>
    )
  }
  const { value, why } = editor.as === "judgement" ? readJudgement(text) : { value: text, why: "" }
  return (
    <span ref={box} class="grid-editor" data-as={editor.as}>
      <select
        {...invalid}
        aria-label={label}
        value={value}
        onChange={(event) => onText(judgementText(event.currentTarget.value, event.currentTarget.value && why))}
      >
        {editor.choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
      {editor.as === "judgement" && (
        <input
          type="text"
          aria-label={`${label}, ${editor.why}`}
          placeholder={editor.why}
          autocomplete="off"
          maxLength={editor.maxlength}
          value={why}
          onInput={(event) => onText(judgementText(value, event.currentTarget.value))}
        />
      )}
    </span>
  )
}
