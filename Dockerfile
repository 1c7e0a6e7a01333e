# A recommender in a container, with a model inside and nobody's ratings.
#
#   docker build -t movierec .                                     trained on MovieLens 100K
#   docker build -t movierec --build-arg DATA=ml-latest-small .    on another data set: names as of movierec.all.datasets()
#   docker build -t movierec --build-arg DATA=data/own .           on ratings of your own: put ratings.csv and movies.csv there
#   docker run -p 8000:8000 -v movierec:/data --read-only --tmpfs /tmp movierec
#
# What may travel. The image holds learned weights, how often each movie was rated, and titles and genres; no user and no rating
# (see "A model without people" in nbs/workshop/service_main.ipynb). Titles are part of a data set, though. ML-100K, ML-1M and ML-25M
# may not be passed on without permission, so an image built from them is for you and not for a public registry.
# ML-latest-small and ML-32M may be passed on, transformations too, under the same conditions as they came with: for research, with
# acknowledgement, not for commercial use. For an image without such strings, build from data of your own, or from DATA=sample.

FROM python:3.12-slim AS build
WORKDIR /src
COPY settings.ini setup.py pyproject.toml constraints.txt README.md ./
COPY movierec movierec
COPY data data
RUN python -m venv /venv \
 && /venv/bin/pip install --no-cache-dir -c constraints.txt uv \
 && /venv/bin/uv pip install --no-cache --python /venv/bin/python --torch-backend=cpu -c constraints.txt '.[app]'
ARG DATA=ml-100k
# ratings are fetched, used and deleted in this stage, of which the image keeps one file
RUN MOVIEREC_DATA=/tmp/fetched /venv/bin/python -m movierec.service --data "$DATA" --bake /model.safetensors

FROM python:3.12-slim
RUN useradd --uid 10001 --create-home movierec && install -d -o movierec -m 700 /data
COPY --from=build /venv /venv
COPY --from=build /model.safetensors /model.safetensors
USER movierec
WORKDIR /data
ENV MODEL=/model.safetensors HOST=0.0.0.0 PORT=8000 DB=/data/visitors.db \
    MOVIEREC_DATA=/data NUMBA_CACHE_DIR=/tmp MPLCONFIGDIR=/tmp PYTHONUNBUFFERED=1 OMP_NUM_THREADS=1
VOLUME /data
EXPOSE 8000
HEALTHCHECK --interval=30s --timeout=3s --start-period=60s \
    CMD ["/venv/bin/python", "-c", "import urllib.request; urllib.request.urlopen('http://127.0.0.1:8000/api/health', timeout=2)"]
CMD ["/venv/bin/python", "-m", "movierec.service"]
