import type { Attributes } from "@tiptap/core"
import { TableCell as BaseTableCell } from "@tiptap/extension-table/cell"
import { TableHeader as BaseTableHeader } from "@tiptap/extension-table/header"
import { TableRow as BaseTableRow } from "@tiptap/extension-table/row"
import { Table as BaseTable } from "@tiptap/extension-table/table"

/** A field that the table library asks for and that has one value here. */
const always = (value: number | null) => ({
  default: value,
  rendered: false,
  parseHTML: () => value,
  validate: (found: unknown) => {
    if (found !== value) throw new RangeError(`cell: ${JSON.stringify(found)}`)
  }
})

/** No merged cells, no set widths: a table stays readable as plain Markdown and by a screen reader. */
const addAttributes = (): Attributes => ({ colspan: always(1), rowspan: always(1), colwidth: always(null) })

export const Table = BaseTable.extend({
  renderHTML: ({ HTMLAttributes }) => ["table", HTMLAttributes, ["tbody", 0]]
})
export const TableRow = BaseTableRow
// The format wants one paragraph in a cell; two are read, so that a merge of two people's work never drops a cell.
export const TableHeader = BaseTableHeader.extend({ content: "paragraph+", addAttributes })
export const TableCell = BaseTableCell.extend({ content: "paragraph+", addAttributes })
