/** Name of the port through which the side panel follows a tab's page. */
export const panelPort = 'panel'
