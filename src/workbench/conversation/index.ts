export { Conversation, type ConversationOptions } from './conversation';
