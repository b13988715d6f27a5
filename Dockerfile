FROM node:22-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci
COPY . .
RUN npm run build && npm prune --omit=dev

FROM node:22-slim
ENV NODE_ENV=production HOST=0.0.0.0 DATA_DIR=/data
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY --from=build /app/src/stores ./src/stores
COPY --from=build /app/faq ./faq
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 3978
STOPSIGNAL SIGTERM
CMD ["node", "dist/src/bin/serve.js"]
