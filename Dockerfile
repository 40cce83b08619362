# The command line in a container, for pipelines that cannot install anything:
#   npm ci && npm run build && docker build -t okenko .
#   docker run --rm --network none -v "$PWD:/work" okenko lint
FROM node:20-slim
# git only reads: for okenko diff and lint --changed-since.
RUN apt-get update && apt-get install -y --no-install-recommends git && rm -rf /var/lib/apt/lists/*
COPY package.json LICENSE /okenko/
COPY dist/cli /okenko/dist/cli
COPY dist/language /okenko/dist/language
COPY dist/THIRD-PARTY-NOTICES.txt /okenko/dist/
# The folder that is mounted belongs to somebody else than the user in here, which git would refuse.
ENV GIT_CONFIG_COUNT=1 GIT_CONFIG_KEY_0=safe.directory GIT_CONFIG_VALUE_0=*
USER node
WORKDIR /work
ENTRYPOINT ["node", "/okenko/dist/cli/okenko.cjs"]
CMD ["lint"]
