export const scripts = { screen: {}, why: {} };
