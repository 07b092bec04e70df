/**
 * The component libraries that the co-sell form is built with, each in a folder of this name. `?library=<name>` behind the
 * address of an offer's co-sell tab shows it.
 */
export const libraries = /** @type {const} */ (['antd', 'ui5', 'vaadin', 'vuetify'])
