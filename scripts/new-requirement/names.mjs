/**
 * The function that a requirement's file exports: `one-pager` gives `onePager`.
 * @param {string} id
 */
export const functionName = id => id.replace(/-(.)/g, (_, letter) => letter.toUpperCase())

/**
 * How message keys begin: `one-pager` gives `req_one_pager`, as messageKey in rules/message-key.ts does.
 * @param {string} id
 */
export const keyPrefix = id => `req_${id.replaceAll('-', '_')}`

/**
 * A text as the house writes it in code: in single quotation marks where that needs no escape.
 * @param {string} text
 */
export const quoted = text => (/['\\]/.test(text) ? JSON.stringify(text) : `'${text}'`)
