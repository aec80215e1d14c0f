export const playbooks = {};
