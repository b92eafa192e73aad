"""docgen: soạn văn bản hành chính theo thể thức luật định, từ dữ liệu của cả năm."""

__version__ = "0.1.0"
