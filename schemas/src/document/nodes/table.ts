import { type Attributes, callOrReturn, getExtensionField, Node } from "@tiptap/core"
import { TableCell as BaseTableCell } from "@tiptap/extension-table/cell"
import { TableHeader as BaseTableHeader } from "@tiptap/extension-table/header"
import { TableRow as BaseTableRow } from "@tiptap/extension-table/row"

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

/** The library’s own brings what resizes columns, merges cells and speaks Markdown: none of it is ours, and every page would load it. */
export const Table = Node.create({
  name: "table",
  content: "tableRow+",
  tableRole: "table",
  isolating: true,
  group: "block",
  parseHTML: () => [{ tag: "table" }],
  renderHTML: ({ HTMLAttributes }) => ["table", HTMLAttributes, ["tbody", 0]],
  // What edits tables knows their parts by the role of each, which rows and cells name as well.
  extendNodeSchema: (extension) => ({ tableRole: callOrReturn(getExtensionField(extension, "tableRole")) })
})
export const TableRow = BaseTableRow
// The format wants one paragraph in a cell; two are read, so that a merge of two people's work never drops a cell.
export const TableHeader = BaseTableHeader.extend({ content: "paragraph+", addAttributes })
export const TableCell = BaseTableCell.extend({ content: "paragraph+", addAttributes })
