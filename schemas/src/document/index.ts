/** The document of a reco: its nodes, its readers, its checks and its forms. The one public face of this folder. */
export { type CheckOptions, checkDocument, type DocumentProblem } from "./check-document.ts"
export { citationsOf } from "./citations.ts"
export {
  type AttributeValue,
  attributeOf,
  type DocumentMark,
  type DocumentNode,
  type RecoDocument
} from "./document.ts"
export { evidenceTablesOf, type ReadEvidenceTable } from "./evidence-tables.ts"
export { figuresOf, type ReadFigure } from "./figures.ts"
export { type Guidance, SECTION_GUIDANCE, SECTION_HEADINGS } from "./guidance.ts"
export { fromMarkdown } from "./markdown/from-markdown.ts"
export { IMPORT_MESSAGES, type ImportCode, type ImportNote } from "./markdown/import-report.ts"
export { sourceAddress, sourceLine } from "./markdown/source-line.ts"
export { toMarkdown } from "./markdown/to-markdown.ts"
export { fromMdx, gateMdx, MdxError, type MdxResult, readMdx } from "./mdx/from-mdx.ts"
export type { MdxProblem, MdxProblemCode } from "./mdx/problems.ts"
export { toMdx } from "./mdx/to-mdx.ts"
export { newNodeId } from "./node-id.ts"
export { isAllowedAddress, LINK_PROTOCOLS } from "./nodes/address.ts"
export { documentExtensions, documentNodes, documentSchema } from "./nodes/index.ts"
export { normalizeDocument } from "./normalize.ts"
export { plainTextOf, titleOf, wordCount } from "./plain-text.ts"
export { DOCUMENT_PROBLEMS, type DocumentProblemCode, PROBLEM_MESSAGES } from "./problem-messages.ts"
export { type ReadProblem, type ReadResult, readDocument } from "./read-document.ts"
export { type ReadStatement, statementsOf } from "./statements.ts"
export { emptyDocument, withLaterSections } from "./template.ts"
export { blocksOf, kindOf, nodesOf, sectionOf, walk } from "./walk.ts"
