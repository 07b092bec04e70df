/** "Required" as the portal marks it in 2021: an underlined child of the label, with the full stop outside. */
export const Required = () => (
  <>
    <u>Required</u>.
  </>
)
